package app.longrun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class LongrunApplication {

    static void main(String[] args) {
        SpringApplication.run(LongrunApplication.class, args);
    }
}
