"""while loops over shared flags, with else, break, continue, and conditions of many parts."""
import threading

running = True
ready = threading.Event()
turn = 0
items = [1, 2, 3]
lock = threading.Lock()


def stop():
    global running
    ready.wait()
    running = False


def take_turns(own):
    global turn
    rounds = 0
    while rounds < 2:
        with lock:
            if turn % 2 != own:
                continue
            items.append((own, turn))
            turn += 1
            rounds += 1


stopper = threading.Thread(target=stop)
stopper.start()
ready.set()
while running:
    pass
stopper.join()
threads = [threading.Thread(target=take_turns, args=(own,)) for own in (0, 1)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(running, turn, items)
while items:
    item = items.pop()
    if item == 2:
        break
    if isinstance(item, tuple):
        continue
    print(item)
else:
    print("never")
while turn and (items or running):
    turn -= 1
    items and items.pop()
else:
    print("else", turn, items)
while (n := len(items)) < 3 and not running:
    items.append(n)
while items: items.pop()
while True:
    if not items: break
while items.missing:
    pass
