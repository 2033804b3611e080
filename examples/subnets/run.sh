#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/subnets.md: change the page, not this file.
plan() {
    page docs/tasks/subnets.md 1 ''
    need 'engine>=27' 'at_least 27'
    need 'engine>=25' 'at_least 25'
    need 'engine>=23' 'at_least 23'
    reaches 'restarts Docker' '12-all-new-networks-default-address-pools.sh, 17-all-new-networks-default-address-pools.sh, 19-the-default-bridge-bip-and-fixed-cidr.sh, 21-the-default-bridge-bip-and-fixed-cidr.sh, 22-the-default-bridge-bip-and-fixed-cidr.sh, 31-ipv6-pools.sh, 32-ipv6-pools.sh, 34-ipv6-pools.sh, 35-the-overlays-of-a-swarm.sh, 39-another-gateway-another-bridge.sh, 40-another-gateway-another-bridge.sh, 41-another-gateway-another-bridge.sh, 43-no-default-bridge.sh, 46-no-default-bridge.sh, 50-what-goes-wrong.sh'
    reaches 'writes daemon.json' '12-all-new-networks-default-address-pools.sh, 17-all-new-networks-default-address-pools.sh, 19-the-default-bridge-bip-and-fixed-cidr.sh, 21-the-default-bridge-bip-and-fixed-cidr.sh, 22-the-default-bridge-bip-and-fixed-cidr.sh, 31-ipv6-pools.sh, 32-ipv6-pools.sh, 34-ipv6-pools.sh, 35-the-overlays-of-a-swarm.sh, 39-another-gateway-another-bridge.sh, 40-another-gateway-another-bridge.sh, 41-another-gateway-another-bridge.sh, 43-no-default-bridge.sh, 46-no-default-bridge.sh, 50-what-goes-wrong.sh, 51-what-goes-wrong.sh'
    reaches 'leaves the swarm' 38-the-overlays-of-a-swarm.sh
    takes name aside back docker_gwbridge fourth front my_bridge net31 odd overlay own seq third web wide
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-what-docker-takes-by-itself.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-what-docker-takes-by-itself.sh 30 'engine>=27' ''
    step 6 1 1
    block 03-what-docker-takes-by-itself.sh 120 '' ''
    step 5 1 0
    block 04-one-network-subnet.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 29.7 05-one-network-subnet-differs.sh 30 6 1 0
    step 11 1 0
    block 06-one-network-subnet.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 07-one-network-subnet.sh 30 '' ''
    step 5 1 1
    instead '26.1 20.10' 08-one-network-subnet-differs.sh 30 6 1 1
    block 09-one-network-subnet.sh 30 'engine>=25' ''
    step 6 1 1
    block 10-one-network-subnet.sh 30 '' ''
    step 5 1 0
    block 11-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    block 12-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    step 8 3 0
    step 13 1 0
    block 13-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 14-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 15-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    block 16-all-new-networks-default-address-pools.sh 30 'engine>=27' ''
    step 6 1 1
    block 17-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 18-all-new-networks-default-address-pools.sh 30 '' ''
    step 5 1 0
    block 19-the-default-bridge-bip-and-fixed-cidr.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 20-the-default-bridge-bip-and-fixed-cidr.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 21-the-default-bridge-bip-and-fixed-cidr.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 22-the-default-bridge-bip-and-fixed-cidr.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 23-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 24-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 25-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 26-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 27-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 1
    block 28-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 0
    block 29-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 1
    block 30-a-clash-with-a-vpn.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 31-ipv6-pools.sh 60 'engine>=27' ''
    step 6 9 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    block 32-ipv6-pools.sh 60 'engine>=27' ''
    step 6 3 0
    step 11 1 0
    step 14 1 1
    instead 29.7 33-ipv6-pools-differs.sh 60 6 1 1
    block 34-ipv6-pools.sh 60 'engine>=27' ''
    step 6 3 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 35-the-overlays-of-a-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 2 0
    block 36-the-overlays-of-a-swarm.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 37-the-overlays-of-a-swarm.sh 60 '' ''
    step 5 1 0
    block 38-the-overlays-of-a-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 39-another-gateway-another-bridge.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 40-another-gateway-another-bridge.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 41-another-gateway-another-bridge.sh 60 '' ''
    step 5 1 0
    step 8 1 1
    block 42-another-gateway-another-bridge.sh 30 '' ''
    step 5 1 0
    block 43-no-default-bridge.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 44-no-default-bridge.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 45-no-default-bridge-differs.sh 30 6 1 0
    block 46-no-default-bridge.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 47-what-goes-wrong.sh 30 'engine>=23' ''
    step 6 1 0
    step 9 1 1
    block 48-what-goes-wrong.sh 30 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 49-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    block 50-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 51-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    instead '26.1 20.10' 52-what-goes-wrong-differs.sh 30 6 1 1
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 53-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
