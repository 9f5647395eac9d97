import threading

left = 3
lock = threading.Lock()


def log():
    global left
    for n in (3, 2, 1):
        with lock:
            left -= 1
        print('line', n)


t = threading.Thread(target=log)
t.start()
while True:
    with lock:
        if left == 0:
            break
print('bye')
t.join()
