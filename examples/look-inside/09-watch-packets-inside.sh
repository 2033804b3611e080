#!/usr/bin/env bash
# Watch packets inside. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
docker exec -d web httpd -f -p 127.0.0.1:8000 -h /etc

# 2 host1 exit=0
timeout 6 tcpdump -n -i br-demo 'port 8000' 2>/dev/null > outside &

# 3 host1 exit=0
timeout 6 nsenter -t "$pid" -n tcpdump -n -i lo -c 1 'port 8000' 2>/dev/null > inside &

# 4 host1 exit=0
sleep 2; docker exec web wget -q -O - http://127.0.0.1:8000/hostname | wc -l; wait || true

# 5 host1 exit=0
grep -c 127.0.0.1.8000 inside

# 6 host1 exit=1
grep -c . outside
