#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish.md: change the page, not this file.

<<<<<<<< HEAD:examples/publish/52-clean-up.sh
# docs/tasks/publish.md:619 host1 exit=0
docker rm -f web one

# docs/tasks/publish.md:622 host1 exit=0
docker network rm my_bridge other

# docs/tasks/publish.md:625 host1 exit=0
pkill -f 'httpd -p 9000' || true

# docs/tasks/publish.md:626 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/publish.md:627 host1 exit=0
========
# docs/tasks/publish.md:568 host1 exit=0
docker rm -f web one

# docs/tasks/publish.md:571 host1 exit=0
docker network rm my_bridge other

# docs/tasks/publish.md:574 host1 exit=0
pkill -f 'httpd -p 9000' || true

# docs/tasks/publish.md:575 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/publish.md:576 host1 exit=0
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/publish/47-clean-up.sh
service docker restart
