package app.longrun.trials.ui;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration(proxyBeanMethods = false)
class PublicPages {

    /** A page that has not changed costs the visitor's phone no bytes. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> freeClassEtags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> etags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        etags.addUrlPatterns("/free-class/*");
        etags.setDispatcherTypes(DispatcherType.REQUEST);
        return etags;
    }
}
