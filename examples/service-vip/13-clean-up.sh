#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=0
docker service rm web db one

# 2 host2 exit=0
docker rm -f shop

# 3 host2 exit=0
cp mine.json /etc/docker/daemon.json

# 4 host2 exit=0
docker swarm leave

# 5 host1 exit=0
for try in 1 2 3; do docker swarm leave --force && break; sleep 10; done >/dev/null 2>&1

# 6 host1 exit=0
docker network disconnect --force docker_gwbridge gateway_ingress-sbox >/dev/null 2>&1 || true

# 7 host1 exit=0
docker network rm docker_gwbridge

# 8 host2 exit=0
docker network rm docker_gwbridge

# 9 host1 exit=0
iptables-save | sed -n '/^[*C]/p; /DOCKER-INGRESS\|docker_gwbridge/s/^-A/-D/p' | iptables-restore --noflush

# 10 host1 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(DOCKER-INGRESS\).*/-X \1/p' | iptables-restore --noflush

# 11 host2 exit=0
iptables-save | sed -n '/^[*C]/p; /DOCKER-INGRESS\|docker_gwbridge/s/^-A/-D/p' | iptables-restore --noflush

# 12 host2 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(DOCKER-INGRESS\).*/-X \1/p' | iptables-restore --noflush

# 13 host2 exit=0
rm mine.json
