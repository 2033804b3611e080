#!/usr/bin/env bash
# IPv6 pools. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=27

# docs/tasks/subnets.md:350 host1 exit=0
cat > /etc/docker/daemon.json <<'END'
{"bip": "172.17.0.1/16", "default-address-pools": [{"base": "2001:db8:8::/48", "size": 64}]}
END

# docs/tasks/subnets.md:353 host1 exit=0
service docker restart

# docs/tasks/subnets.md:354 host1 exit=1
docker network create --ipv6 front
