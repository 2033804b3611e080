#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/network-commands.md: change the page, not this file.
plan() {
    page docs/reference/network-commands.md 1 ''
    need 'engine>=28' 'at_least 28'
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine>=29' 'at_least 29'
    need 'engine<29' '! at_least 29'
    need 'engine>=25' 'at_least 25'
    reaches 'removes what nobody uses' '39-prune.sh, 41-networks-in-other-commands.sh'
    takes name back client db default dual everywhere front idle inside ipam lan local loose macvlan mesh my_bridge neither nothing overlay plan planned six spare swarm web
    block 01-create.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-addresses.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 03-families.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 04-families.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 05-families.sh 30 'engine>=28' ''
    step 6 1 1
    block 06-internal.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 07-internal.sh 30 '' ''
    step 5 1 1
    instead 20.10 08-internal-differs.sh 30 6 1 0
    block 09-internal.sh 30 '' ''
    step 5 1 1
    instead 20.10 10-internal-differs.sh 30 6 1 1
    block 11-driver-scope-and-label.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-for-a-swarm.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 13-for-a-swarm.sh 30 '' ''
    step 5 1 1
    block 14-a-configuration-to-copy.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead 29.7 15-a-configuration-to-copy-differs.sh 30 6 1 0
    block 16-a-configuration-to-copy.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 17-a-configuration-to-copy-differs.sh 30 6 1 125
    block 18-who-hands-out-the-addresses.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 19-ls.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 20-ls.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 21-ls.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 22-ls.sh 30 'engine>=28 engine<29' ''
    step 6 1 0
    step 9 1 0
    block 23-ls.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 24-inspect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 25-inspect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 26-connect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 27-connect.sh 30 '' ''
    step 5 1 1
    block 28-connect.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 29-disconnect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 30-disconnect.sh 30 '' ''
    step 5 1 1
    block 31-rm.sh 30 '' ''
    step 5 1 1
    instead 26.1 32-rm-differs.sh 30 6 1 1
    instead 20.10 33-rm-differs.sh 30 6 1 1
    block 34-rm.sh 30 '' ''
    step 5 1 0
    instead 20.10 35-rm-differs.sh 30 6 1 125
    step 8 1 0
    block 36-rm.sh 30 '' ''
    step 5 1 1
    instead 26.1 37-rm-differs.sh 30 6 1 1
    instead 20.10 38-rm-differs.sh 30 6 1 125
    block 39-prune.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 40-networks-in-other-commands.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 41-networks-in-other-commands.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 42-what-goes-wrong.sh 30 'engine>=25' ''
    step 6 1 1
    block 43-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    instead '26.1 20.10' 44-what-goes-wrong-differs.sh 30 6 1 1
    block 45-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    clean_up
    block 46-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
