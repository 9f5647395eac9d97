import threading, io
buf = io.StringIO()
def say(w):
    print(w, file=buf, end="")
ts = [threading.Thread(target=say, args=(w,)) for w in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len(buf.getvalue()))
