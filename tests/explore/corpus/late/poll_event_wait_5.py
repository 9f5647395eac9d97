import threading

tick = threading.Event()
done = 0
s = 0

def work():
    global done, s
    for i in range(1, 6):
        done += 1
        s += i

threading.Thread(target=work).start()
while done < 5:
    tick.wait(0.1)
print("sum", s)
