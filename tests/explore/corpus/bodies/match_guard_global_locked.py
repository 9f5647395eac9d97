"""The next number is kept by a pattern whose guard looks at it; one way fails first. All under a lock."""
import threading

ticket = 0
lock = threading.Lock()
seen = []


def take():
    global ticket
    with lock:
        match ticket + 1:
            case ticket if ticket > 100:
                print("too many")
            case [ticket] | {"ticket": ticket}:
                print("odd")
            case int(ticket) if ticket < 100:
                seen.append(ticket)


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(ticket, seen)
