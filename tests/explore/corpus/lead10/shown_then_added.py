import threading

lock = threading.Lock()
money = 40


def work():
    global money
    with lock:
        seen = money
    text = "had %d" % seen
    with lock:
        money += 1

ts = [threading.Thread(target=work), threading.Thread(target=work)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
