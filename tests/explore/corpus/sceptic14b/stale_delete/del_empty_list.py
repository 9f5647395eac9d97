import threading

subs = {"news": []}


def tidy():
    if not subs["news"]:
        del subs["news"]


def subscribe():
    subs.setdefault("news", []).append("bob")


ts = [threading.Thread(target=f, args=a) for f, a in ((tidy, ()), (subscribe, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(subs)
