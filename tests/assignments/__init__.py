"""The bundled assignments' own files; that their programs come to what is said is proved by `grade check`."""
