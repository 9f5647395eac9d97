import threading
done = 0
lock = threading.Lock()
def work():
    global done
    with lock:
        done += 1
while done < 6:
    ts = [threading.Thread(target=work) for _ in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()
print(done)
