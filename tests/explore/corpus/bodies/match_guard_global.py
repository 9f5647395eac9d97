"""The next number is kept by a pattern whose guard looks at it."""
import threading

ticket = 0


def take():
    global ticket
    match ticket + 1:
        case ticket if ticket < 100:
            pass


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(ticket)
