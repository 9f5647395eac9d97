import threading
import time

done = 0
points = 0

def worker():
    global done, points
    for _ in range(3):
        points += 10
        done += 1

threading.Thread(target=worker).start()
while done < 3:
    time.sleep(0.05)
print("points", points)
