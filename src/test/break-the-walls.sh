#!/usr/bin/env bash
# Takes one stone out of the walls at a time, in a copy of the tree, and shows that the tests see it.
# Run it from anywhere: src/test/break-the-walls.sh. It ends with 1 if a broken wall stays unseen. About two minutes a stone.
set -euo pipefail
cd "$(dirname "$0")/../.."

copy="$(pwd)/target/broken-walls"
unseen=0

# fault: what is broken | the file | a sed expression that breaks it | the tests that must turn red
break_wall() {
  local what="$1" file="$2" change="$3" tests="$4"
  rm -rf "$copy" && mkdir -p "$copy"
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy"
  sed -i -E "$change" "$copy/$file"
  if cmp -s "$file" "$copy/$file"; then
    echo "NOTHING BROKEN  $what: the expression no longer matches $file"
    unseen=1
    return
  fi
  if (cd "$copy" && ./mvnw --batch-mode --quiet test -Dtest="$tests" -Dspotless.check.skip=true) >"$copy.log" 2>&1; then
    echo "UNSEEN          $what"
    unseen=1
  elif grep -q "Tests run:.*\(Failures: [1-9]\|Errors: [1-9]\)" "$copy.log"; then
    echo "seen            $what: $(grep -oE 'Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+' "$copy.log" | tail -1)"
  else
    echo "DID NOT BUILD   $what: see $copy.log"
    unseen=1
    cp "$copy.log" "target/broken-walls-build.log"
  fi
}

main=src/main/java/app/longrun
migrations=src/main/resources/db/migration

break_wall "one policy lets every gym through" "$migrations/R__policies.sql" \
  's/to gym_app using \(gym_id = gym.current_gym\(\)\)/to gym_app using (true)/' RowLevelSecurityTest
break_wall "the policies are not made" "$migrations/R__policies.sql" \
  '/create policy gym_isolation/d' RowLevelSecurityTest
break_wall "the dialect does not tell the database the gym" "$main/tenancy/BoundGymDialect.java" \
  's/statement.execute\(binding.statement\(\)\);/statement.execute("select 1");/' EntityWallTest
break_wall "entities lose their @TenantId" "$main/tenancy/GymOwned.java" \
  's/^    @TenantId$//; s/^import org.hibernate.annotations.TenantId;$//' EntityWallTest
break_wall "a composite key forgets the gym" "$migrations/V050__log.sql" \
  's/primary key \(gym_id, id\)/primary key (id)/' RowLevelSecurityTest
break_wall "a member may read the reports" "$main/identity/Role.java" \
  's/^    MEMBER\($/    MEMBER(READ_REPORTS,/' PermissionTableTest
break_wall "a service asks for less than it should" "$main/reporting/Reports.java" \
  's/@Needs\(Permission.READ_REPORTS\)/@Needs(Permission.READ_LIBRARY)/' PermissionTableTest
break_wall "a service declares nothing" "$main/reporting/Reports.java" \
  's/^@Needs\(Permission.READ_REPORTS\)$//' ArchitectureTest
break_wall "the door does not look at the permission" "$main/identity/DoorKeeper.java" \
  's/\.filter\(admission -> admission\.allows\(needed\.get\(\)\)\)//' ServiceWallTest

rm -rf "$copy" "$copy.log"
exit "$unseen"
