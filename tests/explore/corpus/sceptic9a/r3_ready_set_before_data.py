import threading

config = {}
ready = threading.Event()


def loader():
    config["a"] = 10
    ready.set()
    config["b"] = 20


def user(out):
    ready.wait()
    out.append(sum(config.values()))


out = []
u = threading.Thread(target=user, args=(out,))
l = threading.Thread(target=loader)
u.start(); l.start()
u.join(); l.join()
print("total", out[0])
