import threading

outer = threading.RLock()
inner = threading.Lock()


def forward():
    with outer:
        with outer:
            with inner:
                pass


def backward():
    with inner:
        with outer:
            pass


ts = [threading.Thread(target=f) for f in (forward, backward)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
