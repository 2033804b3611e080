#!/usr/bin/env bash
# In a stack. Generated from docs/reference/service-flags.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
docker stack deploy --resolve-image never -c stack.yaml demo > /dev/null 2>&1

# 2 host1 exit=0
running demo_one 2/2; running demo_two 2/2

# 3 host1 exit=0
docker service inspect demo_one demo_two --format '{{.Spec.Name}} {{.Spec.EndpointSpec.Mode}} {{len .Endpoint.VirtualIPs}}'

# 4 host1 exit=0
docker run --rm --network demo_default busybox nslookup -type=a one 127.0.0.11 | grep -c 'Address: 10'

# 5 host1 exit=0
docker run --rm --network demo_default busybox nslookup -type=a two 127.0.0.11 | grep -c 'Address: 10'

# 6 host1 exit=0
docker run --rm --network demo_default busybox wget -q -O - http://two/hostname | wc -l
