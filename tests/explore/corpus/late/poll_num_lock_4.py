import threading
import time

done = 0
points = 0
lock = threading.Lock()

def worker():
    global done, points
    for _ in range(2):
        with lock:
            done += 1
        with lock:
            points += 10

for _ in range(2):
    threading.Thread(target=worker).start()
while done < 4:
    time.sleep(0.05)
print("points", points)
