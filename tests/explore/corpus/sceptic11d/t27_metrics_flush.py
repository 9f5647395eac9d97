import threading

events = []
sent = []


def record(name, count):
    for i in range(count):
        events.append(f'{name}{i}')


def flush():
    batch = events.copy()
    events.clear()
    for event in batch:
        sent.append(event)


def flusher():
    for _ in range(2):
        flush()


def main():
    threads = [
        threading.Thread(target=record, args=('click', 2)),
        threading.Thread(target=record, args=('key', 1)),
        threading.Thread(target=flusher),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    flush()
    print('sent', len(sent))


main()
