#!/bin/bash
# Fixed addresses, so that the pages can show them: each lab has its own underlay, so labs do not clash.
set -e
number=$1
ip addr flush dev eth0
# Docker gives these mounts read-only to a container that is not privileged; a Docker host writes to them.
for mount in /proc/sys /sys /sys/fs/cgroup /sys/fs/cgroup/*; do
    if mountpoint -q "$mount"; then mount -o remount,bind,rw "$mount"; fi
done
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then # cgroup v2: a group that delegates holds no process of its own
    mkdir -p /sys/fs/cgroup/init
    # Again while a process is there: whoever looks whether this host is ready is in the group for a moment.
    until xargs -rn1 </sys/fs/cgroup/cgroup.procs >/sys/fs/cgroup/init/cgroup.procs || true
        sed -e 's/ / +/g' -e 's/^/+/' </sys/fs/cgroup/cgroup.controllers >/sys/fs/cgroup/cgroup.subtree_control
    do sleep 0.1; done
fi
# The kernel of the virtual machine has the older tables alone.
nft 'add table ip probe; delete table ip probe' 2>/dev/null || for tool in iptables ip6tables; do
    update-alternatives --quiet --set $tool /usr/sbin/$tool-legacy
done
for conf in /proc/sys/net/ipv6/conf/*/disable_ipv6; do echo 0 >"$conf"; done
ip addr add "198.51.100.$number/24" dev eth0
ip addr add "2001:db8:100::$number/64" dev eth0 nodad
ip link set eth0 mtu 1500
echo 'nameserver 198.51.100.1' >/etc/resolv.conf
if [ "$number" = 1 ]; then # the internet: example.com by name, ping and HTTP, and a web proxy
    ip addr add 203.0.113.80/32 dev lo
    ip addr add 2001:db8:113::80/128 dev lo nodad
    mkdir -p /srv/www
    echo '<h1>Example Domain</h1>' >/srv/www/index.html
    busybox httpd -p 203.0.113.80:80 -h /srv/www
    busybox httpd -p '[2001:db8:113::80]:80' -h /srv/www
    printf 'Port 3128\nListen 198.51.100.1\nLogLevel Critical\n' >/etc/tinyproxy.conf
    tinyproxy -c /etc/tinyproxy.conf
    # As the servers above, it goes to the background when its sockets are open.
    dnsmasq --no-resolv --no-hosts --listen-address=198.51.100.1 --bind-interfaces \
        --address=/example.com/203.0.113.80 --address=/example.com/2001:db8:113::80
else
    ip route add default via 198.51.100.1
    ip -6 route add default via 2001:db8:100::1
    service docker start
fi
touch /run/ready
# This bash is process 1: it waits for ever, and reaps what others leave.
trap 'exit 0' TERM
while :; do sleep 3600 & wait $!; done
