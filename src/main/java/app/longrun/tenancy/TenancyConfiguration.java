package app.longrun.tenancy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    /** The dialect comes with the adapter: set on the transaction manager it would be overwritten in silence. */
    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        return new HibernateJpaVendorAdapter() {
            private final BoundGymDialect dialect = new BoundGymDialect();

            @Override
            public BoundGymDialect getJpaDialect() {
                return dialect;
            }
        };
    }
}
