import threading
ready = False
made = []

def prepare():
    global ready
    if not ready:
        ready = True
        made.append(1)

ts = [threading.Thread(target=prepare) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
