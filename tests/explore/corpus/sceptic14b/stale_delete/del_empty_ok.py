import threading

lock = threading.Lock()
subs = {"news": []}


def tidy():
    with lock:
        if not subs["news"]:
            del subs["news"]


def subscribe():
    with lock:
        subs.setdefault("news", []).append("bob")


ts = [threading.Thread(target=f, args=a) for f, a in ((tidy, ()), (subscribe, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(subs)
