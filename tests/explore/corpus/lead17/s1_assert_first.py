import threading
count = 0
lock = threading.Lock()
def add():
    global count
    with lock:
        count += 1
def main():
    assert count == 0
    ts = [threading.Thread(target=add) for _ in range(4)]
    for t in ts: t.start()
    for t in ts: t.join()
    print(count)
if count == 0:
    main()
