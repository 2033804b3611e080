#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/understand/firewall.md: change the page, not this file.
plan() {
    page docs/understand/firewall.md 2 ''
    need 'engine>=28' 'at_least 28'
    need ipv6 'test -e /proc/net/if_inet6'
    reaches 'restarts Docker' '14-forwarding-and-its-policy.sh, 15-forwarding-and-its-policy.sh, 18-forwarding-and-its-policy.sh, 19-forwarding-and-its-policy.sh, 20-iptables-false.sh, 24-what-goes-wrong.sh, 25-what-goes-wrong.sh'
    reaches 'writes daemon.json' '18-forwarding-and-its-policy.sh, 19-forwarding-and-its-policy.sh, 20-iptables-false.sh, 24-what-goes-wrong.sh'
    reaches 'leaves the swarm' 13-swarm.sh
    reaches 'changes the firewall' '14-forwarding-and-its-policy.sh, 15-forwarding-and-its-policy.sh, 18-forwarding-and-its-policy.sh, 20-iptables-false.sh, 24-what-goes-wrong.sh'
    reaches 'changes a kernel setting' '14-forwarding-and-its-policy.sh, 16-forwarding-and-its-policy.sh, 18-forwarding-and-its-policy.sh, 19-forwarding-and-its-policy.sh'
    takes name client docker_gwbridge lan macvlan my_bridge one other two web
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-before-any-container.sh 30 'engine>=28' ''
    step 6 1 0
    instead 29.7 02-before-any-container-differs.sh 30 6 1 0
    step 9 1 0
    block 03-before-any-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-what-a-network-adds.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-what-a-network-adds.sh 30 'engine>=28' ''
    step 6 1 0
    instead 29.7 06-what-a-network-adds-differs.sh 30 6 1 0
    block 07-what-a-container-adds.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-what-a-container-adds.sh 30 'engine>=28' ''
    step 6 1 0
    block 09-what-a-published-port-adds.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 10-what-a-published-port-adds.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 11-networks-without-rules.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 12-rules-inside-a-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 13-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 14-forwarding-and-its-policy.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 15-forwarding-and-its-policy.sh 60 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    block 16-forwarding-and-its-policy.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    block 17-forwarding-and-its-policy.sh 30 '' ''
    step 5 1 0
    block 18-forwarding-and-its-policy.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 19-forwarding-and-its-policy.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    block 20-iptables-false.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    block 21-iptables-false.sh 30 '' ''
    step 5 1 0
    block 22-iptables-false.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 23-iptables-false.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 24-what-goes-wrong.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 1
    block 25-what-goes-wrong.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 26-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    clean_up
    block 27-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
