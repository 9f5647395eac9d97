import threading
x = y = 0
r = [None, None]
def a():
    global y
    r[0] = x
    y = 1
def b():
    global x
    x = 1
    r[1] = y
ts = [threading.Thread(target=f) for f in (a, b)]
for t in ts: t.start()
for t in ts: t.join()
assert r != [0, 1] or r == [0, 0]
print("ok")
