import threading, time
box = []

def work():
    for k in range(12):
        box.append(k)

t = threading.Thread(target=work)
t.start()
for _ in range(100):
    if len(box) == 12:
        break
    time.sleep(0.1)
t.join()
print('done')
