import threading

on_call = {"alice": True, "bob": True}
locks = {name: threading.Lock() for name in on_call}


def go_home(name):
    with locks[name]:
        if sum(on_call.values()) >= 2:
            on_call[name] = False


ts = [threading.Thread(target=go_home, args=(n,)) for n in on_call]
for t in ts: t.start()
for t in ts: t.join()
print("somebody is there:", any(on_call.values()))
