import docker

client = docker.from_env()
web = client.containers.run(
    "busybox", "httpd -f -h /etc", name="web", network="my_bridge", ports={"80/tcp": 8080}, detach=True
)
client.containers.run("busybox", "sleep 600", name="client", detach=True)
print(client.containers.run("busybox", "ping -c 1 web", network="my_bridge", remove=True).decode().splitlines()[-2])
web.reload()
print(web.attrs["NetworkSettings"]["Networks"]["my_bridge"]["IPAddress"], web.ports["80/tcp"][0]["HostPort"])
