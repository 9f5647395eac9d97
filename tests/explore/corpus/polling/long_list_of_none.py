import threading, time
def work():
    for _ in [None] * 400:
        time.sleep(1)
t = threading.Thread(target=work)
t.start()
while t.is_alive():
    time.sleep(0.5)
print("done")
