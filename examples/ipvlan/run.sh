#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/ipvlan.md: change the page, not this file.
plan() {
    page docs/drivers/ipvlan.md 2 ''
    need ipvlan 'ip link add probe0 link eth0 type ipvlan && ip link delete probe0'
    need 'engine>=23' 'at_least 23'
    need 'engine<23' '! at_least 23'
    need 'engine>=27' 'at_least 27'
    need 'engine>=28' 'at_least 28'
    need 'engine<28' '! at_least 28'
    requires ipvlan
    reaches 'changes the firewall' 15-past-the-hosts-firewall-or-through-it-l3s.sh
    reaches 'changes a kernel setting' '27-an-ipv6-address-from-the-router.sh, 30-ipv4-and-ipv6.sh'
    takes name alone apart back both db inner ipvlan my_ipvlan my_l3 my_l3s out two web
    block 01-create-an-l2-network.sh 30 '' ''
    step 5 1 0
    block 02-create-an-l2-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-create-an-l2-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-create-an-l2-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-its-own-host-does-not-reach-it.sh 30 '' ''
    step 5 1 1
    block 06-names.sh 30 '' ''
    step 5 1 0
    block 07-broadcast-and-multicast.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 08-route-instead-of-switch-l3.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 09-route-instead-of-switch-l3.sh 30 '' ''
    step 5 1 0
    block 10-route-instead-of-switch-l3.sh 30 '' ''
    step 5 1 1
    block 11-route-instead-of-switch-l3.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-route-instead-of-switch-l3.sh 30 '' ''
    step 5 1 0
    block 13-route-instead-of-switch-l3.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 14-route-instead-of-switch-l3.sh 60 '' ''
    step 5 1 1
    block 15-past-the-hosts-firewall-or-through-it-l3s.sh 30 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    block 16-past-the-hosts-firewall-or-through-it-l3s.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 1
    block 17-containers-that-do-not-see-each-other-flags.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 1
    block 18-containers-that-do-not-see-each-other-flags.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 1
    block 19-no-firewall-rules.sh 30 'engine>=23' ''
    step 6 1 0
    block 20-no-firewall-rules.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 21-no-firewall-rules.sh 60 'engine<23' ''
    step 6 1 0
    step 9 1 0
    block 22-several-subnets.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 23-several-subnets.sh 60 '' ''
    step 5 1 1
    instead 29.7 24-several-subnets-differs.sh 60 6 1 1
    block 25-an-ipv6-address-from-the-router.sh 60 '' ''
    step 5 1 0
    block 26-an-ipv6-address-from-the-router.sh 60 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    block 27-an-ipv6-address-from-the-router.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    block 28-an-ipv6-address-from-the-router.sh 60 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 29-ipv4-and-ipv6.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 30-ipv4-and-ipv6.sh 60 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 31-ipv4-and-ipv6.sh 60 '' ''
    step 5 1 125
    instead 26.1 32-ipv4-and-ipv6-differs.sh 60 6 1 125
    instead 20.10 33-ipv4-and-ipv6-differs.sh 60 6 1 125
    instead 29.7 34-ipv4-and-ipv6-differs.sh 60 6 1 125
    block 35-ipv4-and-ipv6.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 36-ipv4-and-ipv6.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    instead 29.7 37-ipv4-and-ipv6-differs.sh 60 6 1 0
    step 21 1 0
    block 38-ipv4-and-ipv6.sh 60 'engine<28' ''
    step 6 1 0
    step 9 1 0
    block 39-without-a-parent.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 40-without-a-parent.sh 60 '' ''
    step 5 1 1
    instead 20.10 41-without-a-parent-differs.sh 60 6 1 1
    block 42-without-a-parent.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 43-without-a-parent.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 44-without-a-parent-differs.sh 60 6 1 0
    instead 26.1 45-without-a-parent-differs.sh 60 6 1 0
    step 11 1 0
    instead 20.10 44-without-a-parent-differs.sh 60 9 1 0
    instead 26.1 45-without-a-parent-differs.sh 60 9 1 0
    clean_up
    block 46-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
