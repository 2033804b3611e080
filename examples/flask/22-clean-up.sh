#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
iptables -D INPUT -i br-front -m conntrack --ctstate NEW -j DROP

# 2 host1 exit=0
iptables -D DOCKER-USER -i br-front ! -o br-front -m conntrack --ctstate NEW -j DROP

# 3 host1 exit=0
pkill -f 'httpd -p 9000'

# 4 host1 exit=0
docker compose --progress quiet down --volumes

# 5 host1 exit=0
rm database_password.txt

# 6 host1 exit=0
rm -r www
