#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:276 host1 exit=0
iptables -D INPUT -i br-front -m conntrack --ctstate NEW -j DROP

# docs/tasks/flask.md:277 host1 exit=0
iptables -D DOCKER-USER -i br-front -o eth0 -m conntrack --ctstate NEW -j DROP

# docs/tasks/flask.md:278 host1 exit=0
pkill -f 'httpd -p 9000'

# docs/tasks/flask.md:279 host1 exit=0
docker compose --progress quiet down --volumes

# docs/tasks/flask.md:280 host1 exit=0
rm database_password.txt
