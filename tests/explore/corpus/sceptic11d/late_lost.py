import threading

progress = 0
total = 0


def work():
    global progress, total
    for n in (1, 2, 3, 4):
        progress = n
        total += n


t = threading.Thread(target=work)
t.start()
while progress < 4:
    pass
total += 100
t.join()
print(total)
