#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/vlan.md: change the page, not this file.
plan() {
    page docs/drivers/vlan.md 2 ''
    need 8021q 'ip link add probe0 link eth0 type vlan id 4000 && ip link delete probe0'
    requires 8021q
    takes name macvlan one two vlan10 vlan20 vlan30 vlan40 web
    block 01-two-vlans-on-one-interface.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-two-vlans-on-one-interface.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-containers-of-one-vlan-reach-each-other-across-hosts.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-containers-of-one-vlan-reach-each-other-across-hosts.sh 30 '' ''
    step 5 1 0
    block 05-containers-of-one-vlan-reach-each-other-across-hosts.sh 30 '' ''
    step 5 1 1
    block 06-containers-of-one-vlan-reach-each-other-across-hosts.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-docker-removes-what-it-made.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-a-sub-interface-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 09-a-sub-interface-of-your-own.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 10-a-sub-interface-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 11-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
