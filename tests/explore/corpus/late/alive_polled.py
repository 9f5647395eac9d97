import threading, time
total = 0

def add():
    global total
    for k in range(20):
        total += k

t = threading.Thread(target=add)
t.start()
while t.is_alive():
    time.sleep(0.1)
assert total == 190
