#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web two one

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
pkill -f 'httpd -p 9000'

# 4 host1 exit=0
rm -r www

# 5 host2 exit=0
ip address del 198.51.100.112/24 dev eth0
