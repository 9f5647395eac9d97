import threading

lock = threading.Lock()
temp = {"room": 3}
shown = []


def control():
    with lock:
        cold = temp["room"] < 5
    if cold:
        with lock:
            del temp["room"]


def show():
    with lock:
        shown.append(temp.get("room"))


ts = [threading.Thread(target=f, args=a) for f, a in ((control, ()), (show, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(temp)
