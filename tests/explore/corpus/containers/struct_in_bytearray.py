import struct
import threading

head = struct.Struct("<I")
memory = bytearray(8)


def add():
    (n,) = head.unpack_from(memory, 4)
    head.pack_into(memory, 4, n + 1)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(head.unpack_from(memory, 4)[0])
