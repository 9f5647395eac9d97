import threading
log = ""
def say(w):
    global log
    log = "{}{}\n".format(log, w)
ts = [threading.Thread(target=say, args=(w,)) for w in "ab"]
for t in ts: t.start()
for t in ts: t.join()
