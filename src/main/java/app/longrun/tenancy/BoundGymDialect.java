package app.longrun.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;

/** Begins every transaction by telling PostgreSQL the gym, read from the session so filter and policy never differ. */
class BoundGymDialect extends HibernateJpaDialect {

    private static final long serialVersionUID = 1L;

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
            throws PersistenceException, SQLException, TransactionException {
        Object data = super.beginTransaction(entityManager, definition);
        CurrentGym.binding().ifPresent(binding -> tellTheDatabase(entityManager, binding));
        return data;
    }

    private static void tellTheDatabase(EntityManager entityManager, Binding binding) {
        SharedSessionContractImplementor session = entityManager.unwrap(SharedSessionContractImplementor.class);
        if (!binding.gym().id().id().equals(session.getTenantIdentifierValue())) {
            throw new IllegalStateException("The Hibernate session belongs to another gym than the bound one");
        }
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(binding.statement());
            }
        });
    }
}
