import threading

lock = threading.Lock()
subs = {"news": []}


def tidy():
    with lock:
        empty = len(subs["news"]) == 0
    if empty:
        with lock:
            subs.pop("news")


def subscribe():
    with lock:
        if "news" not in subs:
            subs["news"] = []
        subs["news"].append("bob")


ts = [threading.Thread(target=f, args=a) for f, a in ((tidy, ()), (subscribe, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(subs)
