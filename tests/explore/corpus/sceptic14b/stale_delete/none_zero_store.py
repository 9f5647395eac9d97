import threading

acc = {"ann": 0}


def close():
    if acc["ann"] == 0:
        acc["ann"] = None


def pay():
    acc["ann"] = 50


ts = [threading.Thread(target=f, args=a) for f, a in ((close, ()), (pay, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc)
