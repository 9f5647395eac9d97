import threading

on = {"ann": True, "bob": True}


def leave(name):
    if sum(on.values()) > 1:
        on[name] = False


ts = [threading.Thread(target=leave, args=(n,)) for n in list(on)]
for t in ts: t.start()
for t in ts: t.join()
print(any(on.values()))
