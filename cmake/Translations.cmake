# The window's translations: resources/translations/twinsight_*.ts become part of it as :/translations/*.qm. The target
# update_translations brings the .ts files up to date with the sources.
file(GLOB translations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/twinsight_*.ts)

# The texts of core's tables, of which lupdate knows nothing, in a source that it can read.
add_executable(tabletexts EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/resources/translations/tabletexts.cpp)
target_link_libraries(tabletexts PRIVATE twinsight_core)
set(table_texts ${CMAKE_BINARY_DIR}/generated/tabletexts.cpp)
add_custom_command(OUTPUT ${table_texts} COMMAND tabletexts ${table_texts} DEPENDS tabletexts)

qt_add_lupdate(twinsight_ui TS_FILES ${translations} SOURCES ${ui_sources} ${table_texts}
               INCLUDE_DIRECTORIES ${CMAKE_SOURCE_DIR} OPTIONS -silent -no-obsolete -locations none)
add_custom_target(table_texts DEPENDS ${table_texts})
add_dependencies(twinsight_ui_lupdate table_texts)

qt_add_lrelease(twinsight_ui TS_FILES ${translations} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(twinsight_ui translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_translations})
