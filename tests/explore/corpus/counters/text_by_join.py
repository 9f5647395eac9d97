import threading
class L: text = ""
def say(w):
    L.text = "".join([L.text, w])
ts = [threading.Thread(target=say, args=(w,)) for w in "ab"]
for t in ts: t.start()
for t in ts: t.join()
