"""A type whose body makes the type of the next level by the same statement."""
import threading


def level(depth, found):
    class Level:
        found[depth] = level(depth - 1, found) if depth else "end"
        depth_is = depth

    return Level.depth_is


def work(found):
    level(2, found)


tables = [{}, {}]
threads = [threading.Thread(target=work, args=(table,)) for table in tables]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(tables)
