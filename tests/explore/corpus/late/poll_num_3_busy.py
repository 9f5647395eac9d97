import threading

done = 0
points = 0

def worker():
    global done, points
    for _ in range(3):
        done += 1
        points += 10

threading.Thread(target=worker).start()
while done < 3:
    pass
print("points", points)
